/** Loads again and again what has arrived, until it is told to stop. */
package org.dunghan.jobs.watch;
