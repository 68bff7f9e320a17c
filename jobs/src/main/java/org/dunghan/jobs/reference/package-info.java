/** Reference tables: read from files, kept in versions in the warehouse, given to the fold. */
package org.dunghan.jobs.reference;
