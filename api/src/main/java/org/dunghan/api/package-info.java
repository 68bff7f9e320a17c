/**
 * The program that serves API and dashboards: where it listens, what it logs, how it is described.
 */
package org.dunghan.api;
