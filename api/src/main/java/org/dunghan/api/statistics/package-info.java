/** Any measures of a basis, by any dimensions, between two dates. */
package org.dunghan.api.statistics;
