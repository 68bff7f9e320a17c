/** Finds event files and reads their rows, whatever their format and compression. */
package org.dunghan.jobs.read;
