RETURN [COLLECT {
  MATCH (n1:`Office`) WHERE (n1.`kind` = $q0)
  WITH n1 ORDER BY n1.`_a_since`, n1.`_b_since`, n1.`since`, n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COUNT {
    MATCH (n1)<-[:`BY`]-()
  }, COUNT {
    MATCH (n1)-[:`TARGETS`]->()
  }]] AS v
}] AS f0
