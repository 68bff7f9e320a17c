/** Statistical forms, whose layouts are data: which column is the sum of which measures. */
package org.dunghan.api.report.form;
