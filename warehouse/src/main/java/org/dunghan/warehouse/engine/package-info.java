/** The ClickHouse engine inside this process, answering ClickHouse's HTTP protocol on loopback. */
package org.dunghan.warehouse.engine;
