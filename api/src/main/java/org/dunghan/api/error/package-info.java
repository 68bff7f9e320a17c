/** What a caller is told when a question cannot be answered: always an RFC 9457 problem. */
package org.dunghan.api.error;
