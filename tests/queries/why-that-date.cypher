RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Agreement`)
  RETURN [n1.`since`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), c2.`printed`, c2.`state`, c2.`rank`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`basis`, c3.`lineFrom`, c3.`lineTo`, c3.`note`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Agreement`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`COMMEMORATES`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`date`, n2.`status`]] AS v
  }]] AS v LIMIT 1
}) AS f1
