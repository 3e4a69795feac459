RETURN [COUNT {
  MATCH (n1:`Agreement`) WHERE EXISTS {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q0) AND (c2.`state` = $q1))
  }
}] AS f0, [COLLECT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND ((n1.`kind` IN $q2l) OR ($q2n AND (n1.`kind` IS NULL))))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
}, COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND ((n1.`kind` IN $q2l) OR ($q2n AND (n1.`kind` IS NULL))))
}] AS f1, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q4))
}] AS f2, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q5))
}] AS f3, [COUNT {
  MATCH (n1:`Agreement`) WHERE ((n1.`since` IS NULL) AND (n1.`kind` = $q6))
}] AS f4
