/**
 * What leaders and supervisors count: on-time figures, channel and payment shares, work load, targets, the QĐ 766 score.
 *
 * <p>Start from {@link vn.motcua.report.PeriodReport}: it takes {@link vn.motcua.report.DossierFigures}, one per dossier,
 * in any order and in any number, and partial reports merge. {@link vn.motcua.report.FiguresReader} makes them from dossiers
 * with their logs; {@link vn.motcua.report.GroupedReport} keeps a report per agency, officer, month. Nothing here holds
 * personal data, reads a clock or asks a database.
 */
@NullMarked
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
