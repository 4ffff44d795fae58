// The few statistics that a verdict rests on: they must not move when a noisy machine spoils some rounds.

/** The value below which the share `q` (0 to 1) of the numbers lies. */
export function quantile(numbers, q) {
  const sorted = Float64Array.from(numbers).sort();
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** The median of the ratios of what was measured in the same round; rounds that lack either are left out. */
export function pairedRatio(ours, theirs) {
  const ratios = ours.flatMap((time, round) => (time && theirs[round] ? [time / theirs[round]] : []));
  return ratios.length > 0 ? median(ratios) : undefined;
}

/** The slope of the straight line through the points' logarithms: 1 is linear growth, 2 quadratic, 0 none. */
export function slope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const below = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return above / below;
}
