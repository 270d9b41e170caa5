"""Writes the territories of the package rigour (MIT) as JSON, for make-gazetteer.ts: code, Wikidata id, names.

python export-territories.py > FOLDER/territories.json      with rigour 2.6.1 installed
"""

import json
import sys

from rigour.territories import get_territories

rows = [
    {
        "code": territory.code,
        "qid": territory.qid,
        "name": territory.name,
        "full": territory.full_name,
        "alpha3": territory.alpha3,
        "country": territory.is_country,
        "historical": territory.is_historical,
    }
    for territory in sorted(get_territories(), key=lambda territory: territory.code)
]
json.dump(rows, sys.stdout, ensure_ascii=False)
