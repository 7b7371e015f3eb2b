/**
 * What leaders and supervisors count: on-time figures, channel and payment shares, work load, targets, the QĐ 766 score.
 *
 * <p>Start from {@link vn.motcua.report.PeriodReport}: it takes {@link vn.motcua.report.DossierFigures}, one per dossier,
 * in any order and in any number, and partial reports merge. {@link vn.motcua.report.GroupedReport} keeps one of them per
 * agency, officer, month. Nothing here holds personal data, reads a clock or asks a database.
 */
@NullMarked
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
