/** Units, fields and procedures, at the reference version of a generation. */
package org.dunghan.api.reference;
