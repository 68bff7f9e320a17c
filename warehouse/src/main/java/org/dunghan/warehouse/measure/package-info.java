/**
 * The measure dictionary: the one place where a figure is defined, for batch, API, exports and
 * screens.
 */
package org.dunghan.warehouse.measure;
