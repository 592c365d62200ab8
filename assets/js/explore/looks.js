// How promise and outcome look: the colours of the page, in whatever mode it is in.

const markers = ["circle", "triangle", "rectRot", "star", "crossRot", "cross"];
const colourCount = 6;

function colours(section) {
    const style = getComputedStyle(section);
    const role = (name) => style.getPropertyValue("--" + name).trim();
    return {
        ink: role("ink"),
        soft: role("ink-soft"),
        line: role("line"),
        strong: role("line-strong"),
        paper: role("paper"),
        promise: role("promise"),
        series: [1, 2, 3, 4, 5, 6].map((number) => role("series-" + number)),
    };
}

/** What is not final is hatched, as in the drawing that the page came with. */
function hatched(colour, paper) {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = paper;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.beginPath();
    for (const shift of [-8, 0, 8]) {
        pen.moveTo(shift, 8);
        pen.lineTo(shift + 8, 0);
    }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
}

function outcome(points, colour, paint, slot, wide) {
    const hatching = hatched(colour, paint.paper);
    const filling = points.map((point) => (point && point.open ? hatching : colour));
    // No line leads over a break, nor to a value that speaks for a longer time than its neighbours.
    const apart = (piece) => points[piece.p1DataIndex].broken || wide(piece.p0DataIndex) || wide(piece.p1DataIndex);
    return {
        role: "actual",
        backgroundColor: filling,
        hoverBackgroundColor: filling,
        borderColor: colour,
        borderWidth: 2,
        barPercentage: 0.55,
        pointRadius: points.map((point, at) => (wide(at) ? 0 : 4)),
        pointHoverRadius: points.map((point, at) => (wide(at) ? 0 : 6)),
        pointStyle: markers[slot % markers.length],
        segment: {
            borderColor: (piece) => (apart(piece) ? "transparent" : undefined),
            borderDash: (piece) => (points[piece.p1DataIndex].open ? [4, 3] : undefined),
        },
    };
}

function promise(colour) {
    return {
        role: "target",
        backgroundColor: "transparent",
        hoverBackgroundColor: "transparent",
        borderColor: colour,
        borderWidth: 2,
        borderSkipped: false,
        barPercentage: 0.9,
        pointRadius: 0,
        pointHoverRadius: 0,
        showLine: false,
    };
}

/** One or more strokes in the style of a former promise, which is a faint step. */
function step(pen, paint, left, right, y) {
    pen.strokeStyle = paint.strong;
    pen.lineWidth = 1.5;
    pen.setLineDash([3, 3]);
    pen.beginPath();
    pen.moveTo(left, y);
    pen.lineTo(right, y);
    pen.stroke();
    pen.setLineDash([]);
}
