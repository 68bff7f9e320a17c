/** The clock and the fold: what the events of one dossier mean by law. Plain Java, no Spark. */
package org.dunghan.jobs.sla;
