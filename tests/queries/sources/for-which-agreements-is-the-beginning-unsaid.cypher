RETURN [COUNT {
  MATCH (n1:`Agreement`) WHERE EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q0), false)) AND ((c2.`property` = $q1) AND (c2.`state` = $q2)))
  }
}] AS f0, [COLLECT {
  MATCH (n1:`Agreement`) WHERE (((n1.`since` IS NULL) AND (n1.`kind` IN $q3l)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
}, COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` IN $q3l))
}] AS f1, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q5))
}] AS f2, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q6))
}] AS f3, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q7))
}] AS f4
