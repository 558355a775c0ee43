"""openpyxl writes the cells of a workbook into a new one: the texts and widths, no looks."""
import sys

import openpyxl

source = openpyxl.load_workbook(sys.argv[1])
target = openpyxl.Workbook()
target.remove(target.active)
for sheet in source:
    copy = target.create_sheet(sheet.title)
    for row in sheet.iter_rows(values_only=True):
        copy.append(row)
target.save(sys.argv[2])
