/** What the program keeps beside the warehouse: small files of this machine. */
package org.dunghan.api.state;
