/** Makes up the dossier events of Huế's wards, the same bytes on every machine. */
package org.dunghan.sample;
