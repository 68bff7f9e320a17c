/** The job that reads event files, folds their dossiers and publishes a generation. */
package org.dunghan.jobs.load;
