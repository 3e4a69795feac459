RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Agreement`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`, coalesce(n3.`title_EN`, n3.`title_JA`)] AS v LIMIT 1
    }), c2.`lineFrom`, c2.`lineTo`, c2.`basis`, c2.`note`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
