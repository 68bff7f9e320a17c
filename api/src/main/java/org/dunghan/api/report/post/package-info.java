/** Reports that come by mail when their period is over. */
package org.dunghan.api.report.post;
