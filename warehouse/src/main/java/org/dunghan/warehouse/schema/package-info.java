/** The tables of the warehouse: numbered SQL files, and how they are applied to a database. */
package org.dunghan.warehouse.schema;
