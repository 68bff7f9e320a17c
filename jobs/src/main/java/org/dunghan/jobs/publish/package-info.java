/** Layers and generations: nothing is seen before it is whole, checked and published by one row. */
package org.dunghan.jobs.publish;
