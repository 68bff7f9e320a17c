/** What jobs and API share: how to reach the warehouse. */
package org.dunghan.warehouse;
