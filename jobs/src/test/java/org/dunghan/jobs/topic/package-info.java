/** Tests of topics, with a broker for them. */
package org.dunghan.jobs.topic;
