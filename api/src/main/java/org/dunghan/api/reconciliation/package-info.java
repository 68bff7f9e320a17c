/** Holds somebody's list of dossiers against ours: which differ, and how that moves the figures. */
package org.dunghan.api.reconciliation;
