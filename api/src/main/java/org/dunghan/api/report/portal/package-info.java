/** The national portal's index of service (Decision 766/QĐ-TTg), by the portal's own rules. */
package org.dunghan.api.report.portal;
