/** Tests of the watch. */
package org.dunghan.jobs.watch;
