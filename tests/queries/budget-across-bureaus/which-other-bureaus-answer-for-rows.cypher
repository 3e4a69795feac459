RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE ((NOT coalesce((n1.`id` = $q1), false)) AND EXISTS {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2) WHERE ((n2:`BudgetLine`) AND (n2.`level` = $q2))
  })
  WITH n1 ORDER BY coalesce(n1.`_k__display_EN`, n1.`_k__display_JA`, n1.`id`), n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2) WHERE ((n2:`BudgetLine`) AND (n2.`level` = $q4))
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`BudgetLine`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q6))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q6 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]] END]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`Organization`) WHERE ((NOT coalesce((n1.`id` = $q1), false)) AND EXISTS {
    MATCH (n1)-[r2:`RESPONSIBLE_FOR`]->(n2) WHERE ((n2:`BudgetLine`) AND (n2.`level` = $q2))
  })
}] AS f0
