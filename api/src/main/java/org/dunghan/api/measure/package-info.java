/** The measure dictionary as callers read it. */
package org.dunghan.api.measure;
