/** What the brokers hold of a topic, and what of it is to be read next. */
package org.dunghan.jobs.topic;
