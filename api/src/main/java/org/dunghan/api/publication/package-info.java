/** The published generations, and the one that a request is pinned to. */
package org.dunghan.api.publication;
