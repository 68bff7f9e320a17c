/** The command line of the jobs. */
package org.dunghan.jobs;
