/** Official reports: the periods and units that they are about. */
package org.dunghan.api.report;
