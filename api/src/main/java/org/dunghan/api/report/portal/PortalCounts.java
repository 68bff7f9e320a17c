/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

/**
 * What the portal's rules are applied to: dossiers accepted in the period, judged at its end.
 *
 * @param onTime closed by the due date, or open within it
 * @param online of the channel ONLINE
 * @param finished with a result, completed or returned
 * @param finishedDays their working days, without pauses
 * @param closedByRequest open, judged on the day of the one request that they had
 * @param severalRequests open, and late for having had more than one request
 * @param withoutDue without a due date and a limit, so never late
 * @param handedOver judged on the day another unit took them over
 */
record PortalCounts(
    long received,
    long onTime,
    long online,
    long finished,
    long finishedDays,
    long closedByRequest,
    long severalRequests,
    long withoutDue,
    long handedOver) {}
