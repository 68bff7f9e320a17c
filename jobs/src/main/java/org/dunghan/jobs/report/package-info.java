/** Holds the figures that a report states against one another. */
package org.dunghan.jobs.report;
