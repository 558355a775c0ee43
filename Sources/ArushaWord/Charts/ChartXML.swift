import ArushaPackages
import ArushaText

/// The pieces that every native chart is made of, in DrawingML's order.
enum ChartXML {
  /// - Parameter layout: where the bars stand in the chart; empty leaves it to the program.
  static func space(
    _ language: WordLanguage, _ plot: String, hidden: [Int] = [], layout: String = "<c:layout/>"
  ) -> String {
    let entries = hidden.map {
      "<c:legendEntry><c:idx val=\"\($0)\"/><c:delete val=\"1\"/></c:legendEntry>"
    }.joined()
    return xmlHead + "<c:chartSpace\(XMLNamespaces.declarations(["c", "a", "r"]))>"
      + "<c:date1904 val=\"0\"/><c:lang val=\"\(language.tag)\"/><c:roundedCorners val=\"0\"/>"
      + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>\(layout)\(plot)"
      + "<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val=\"b\"/>\(entries)"
      + "<c:overlay val=\"0\"/>\(text(900))</c:legend><c:plotVisOnly val=\"1\"/>"
      + "<c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln>"
      + "</c:spPr>\(text(900))<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/>"
      + "</c:externalData></c:chartSpace>"
  }

  /// Leaves the names of rows two fifths of the width, so that they stay on few lines.
  ///
  /// - Parameters:
  ///   - rows: how high all rows are, in millimetres.
  ///   - height: of the chart; 8 mm are above the rows, for the axis.
  static func layout(rows: Int, height: Int) -> String {
    func share(_ part: Int) -> String {
      let thousandths = part * 1000 / max(1, height)
      return "0." + String(repeating: "0", count: 3 - String(thousandths).count)
        + String(thousandths)
    }
    return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/>"
      + "<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.4\"/>"
      + "<c:y val=\"\(share(8))\"/><c:w val=\"0.57\"/><c:h val=\"\(share(rows))\"/>"
      + "</c:manualLayout></c:layout>"
  }

  /// How letters look, in hundredths of a point.
  static func text(_ size: Int, bold: Bool = false) -> String {
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"\(size)\" "
      + "b=\"\(bold ? 1 : 0)\"><a:solidFill><a:srgbClr val=\"\(WordColor.ink)\"/></a:solidFill>"
      + "</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>"
  }

  static func solid(_ color: String) -> String {
    "<a:solidFill><a:srgbClr val=\"\(color)\"/></a:solidFill>"
  }

  static func pattern(_ name: String, _ color: String) -> String {
    "<a:pattFill prst=\"\(name)\"><a:fgClr><a:srgbClr val=\"\(color)\"/></a:fgClr>"
      + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"
  }

  static func line(_ color: String, _ width: Int, dash: String? = nil) -> String {
    let dash = dash.map { "<a:prstDash val=\"\($0)\"/>" } ?? ""
    return "<a:ln w=\"\(width)\">\(solid(color))\(dash)</a:ln>"
  }

  /// A series' index, name and looks.
  static func head(_ values: ChartWorkbook, _ index: Int, _ looks: String) -> String {
    let name = values.series[index].name
    let column = ChartWorkbook.column(index)
    return "<c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/><c:tx><c:strRef>"
      + "<c:f>Sheet1!$\(column)$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\">"
      + "<c:v>\(xmlText(printable(name)))</c:v></c:pt></c:strCache></c:strRef></c:tx>"
      + "<c:spPr>\(looks)</c:spPr>"
  }

  /// A series' categories and values.
  static func data(_ values: ChartWorkbook, _ index: Int) -> String {
    let count = values.categories.count
    let names = values.categories.enumerated().map { index, name in
      "<c:pt idx=\"\(index)\"><c:v>\(xmlText(printable(name)))</c:v></c:pt>"
    }.joined()
    let numbers = values.series[index].values.enumerated().compactMap { index, value in
      value.map { "<c:pt idx=\"\(index)\"><c:v>\($0)</c:v></c:pt>" }
    }.joined()
    return "<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$\(count + 1)</c:f><c:strCache>"
      + "<c:ptCount val=\"\(count)\"/>\(names)</c:strCache></c:strRef></c:cat>"
      + "<c:val><c:numRef><c:f>\(values.place(index))</c:f><c:numCache>"
      + "<c:formatCode>General</c:formatCode><c:ptCount val=\"\(count)\"/>\(numbers)"
      + "</c:numCache></c:numRef></c:val>"
  }

  /// The axis of the rows, the first at the top.
  static func rows(_ id: Int, crossing other: Int) -> String {
    "<c:catAx><c:axId val=\"\(id)\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
      + "<c:delete val=\"0\"/><c:axPos val=\"l\"/>"
      + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
      + "<c:tickLblPos val=\"low\"/><c:spPr>\(line(WordColor.strongLine, 9525))</c:spPr>"
      + "\(text(900))<c:crossAx val=\"\(other)\"/><c:crosses val=\"autoZero\"/>"
      + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
      // Every row has its name, however close they stand.
      + "<c:tickLblSkip val=\"1\"/>"
      + "<c:noMultiLvlLbl val=\"1\"/></c:catAx>"
  }

  /// The axis of the values, along the top.
  static func values(
    _ id: Int, crossing other: Int, from: Int = 0, to: Int, unit: Int, format: String = "0"
  ) -> String {
    let grid =
      "<c:majorGridlines><c:spPr>\(line(WordColor.line, 6350))</c:spPr></c:majorGridlines>"
    return "<c:valAx><c:axId val=\"\(id)\"/><c:scaling><c:orientation val=\"minMax\"/>"
      + "<c:max val=\"\(to)\"/><c:min val=\"\(from)\"/></c:scaling>"
      + "<c:delete val=\"0\"/><c:axPos val=\"t\"/>\(grid)"
      + "<c:numFmt formatCode=\"\(format)\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
      + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\(text(900, bold: true))"
      + "<c:crossAx val=\"\(other)\"/><c:crosses val=\"autoZero\"/>"
      + "<c:crossBetween val=\"between\"/><c:majorUnit val=\"\(unit)\"/></c:valAx>"
  }
}

extension ChartXML {
  /// Bars over each other, each from 0 (`clustered`), or end to end (`stacked`), along rows.
  static func bars(
    _ values: ChartWorkbook, _ looks: [String], grouping: String, gap: Int = 55,
    overlap: Int = 100, axis: String
  ) -> String {
    let series = looks.indices.map { index in
      "<c:ser>" + head(values, index, looks[index]) + "<c:invertIfNegative val=\"0\"/>"
        + data(values, index) + "</c:ser>"
    }
    return "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"\(grouping)\"/>"
      + "<c:varyColors val=\"0\"/>\(series.joined())<c:gapWidth val=\"\(gap)\"/>"
      + "<c:overlap val=\"\(overlap)\"/><c:axId val=\"10\"/><c:axId val=\"11\"/></c:barChart>"
      + rows(10, crossing: 11) + axis
  }
}
