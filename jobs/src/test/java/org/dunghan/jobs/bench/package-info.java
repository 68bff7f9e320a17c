/**
 * The race of our load against DuckDB doing the same work, and the check that both say the same.
 */
package org.dunghan.jobs.bench;
