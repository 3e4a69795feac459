RETURN [COLLECT {
  MATCH (n1:`Country`) WHERE (n1.`id` IS NOT NULL)
  WITH n1 ORDER BY n1.`id` LIMIT $p0d10p1s1
  RETURN [[n1.`id`, null], [[n1.`id`, null], [n1.`isoCode`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]]] AS v
}, COUNT {
  MATCH (n1:`Country`)
}] AS f0
