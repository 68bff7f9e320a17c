/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a load is asked to do.
 *
 * @param paths files or folders of dossier events
 * @param source system that the events come from
 * @param mapping what the columns of foreign files mean; none: files by the contract
 * @param reference folder of the reference tables; none: the warehouse's latest version
 * @param asOf last local day of the figures; none: the last full day before the latest recorded_at
 * @param refuseAbove share of rejected rows above which a file is refused as a whole
 */
public record LoadOptions(
    List<String> paths,
    String source,
    Optional<Path> mapping,
    Optional<Path> reference,
    Optional<LocalDate> asOf,
    double refuseAbove) {}
