/** Reads other governments' logs: a mapping says what their columns mean in the contract. */
package org.dunghan.jobs.mapping;
