package org.precheck.extract.worker;

import java.util.List;

/**
 * One page of a PDF, as its text layer has it.
 *
 * @param number counted from 1
 * @param lines in reading order
 * @param characters characters of text, spaces left out
 * @param pictures whether it shows a picture or has much to paint
 * @param scan whether it shows a picture so large that it may be a scan
 */
record PdfPage(int number, List<PdfLine> lines, int characters, boolean pictures, boolean scan) {}
