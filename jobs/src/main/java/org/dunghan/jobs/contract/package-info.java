/** The data contract: what a dossier event is, and what makes a row one. */
package org.dunghan.jobs.contract;
