RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Name` {`_owner`: n1.`id`})
    RETURN [c2.`lang`, c2.`text`, c2.`kind`, c2.`basis`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
