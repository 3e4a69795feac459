RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Observation`) THEN [n1.`metric`, n1.`value`, n1.`printed`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [coalesce(c2.`value_EN`, c2.`value_JA`), c2.`printed`, c2.`rank`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] END] END AS v ORDER BY d1
} AS f0
