/** What must stay true whatever dies, breaks or fills up while events are loaded. */
package org.dunghan.jobs.chaos;
