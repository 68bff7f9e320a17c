/** A second fold, slow and plain, that shares no code with the first and must agree with it. */
package org.dunghan.jobs.oracle;
