/** The rows of the warehouse in ClickHouse's RowBinary, in which they also travel between tasks. */
package org.dunghan.jobs.row;
