/** The rows of the warehouse: in RowBinary between tasks, in columns on their way to a table. */
package org.dunghan.jobs.row;
